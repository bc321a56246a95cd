/// Launches in the database.
/// It takes the records of the front room and gives them back from the module's schema in PostgreSQL.
/// The only place of the module with SQL; `Assembly` puts it behind the front room's interface.
@NullMarked
package io.madang.launch.store;

import org.jspecify.annotations.NullMarked;
