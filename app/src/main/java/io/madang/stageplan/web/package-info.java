/// The pages: overview, lot, slate, title, plan, scenarios, and the same for programs under `/api`.
/// It takes what lot, slate and stage plan know and shows it in the reader's language; long searches run on here.
/// The reader comes next.
@NullMarked
package io.madang.stageplan.web;

import org.jspecify.annotations.NullMarked;
