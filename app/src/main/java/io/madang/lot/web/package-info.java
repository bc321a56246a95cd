/// The lot for programs: stages, leases, bookings and their money as JSON.
/// It takes requests for stage days and gives what was booked, or who stands in the way.
/// The pages with the plan, in the stage plan's web room, come next.
@NullMarked
package io.madang.lot.web;

import org.jspecify.annotations.NullMarked;
