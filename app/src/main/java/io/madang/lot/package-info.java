/// The leased premises: studios, their stages, the leases with their money, and who holds which stage when.
/// It takes leases and requests for stage days, and gives a lot in which confirmed bookings never clash.
/// The stage plan comes next and fills it.
@NullMarked
package io.madang.lot;

import org.jspecify.annotations.NullMarked;
