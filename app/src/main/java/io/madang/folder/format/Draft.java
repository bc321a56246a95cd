package io.madang.folder.format;

import io.madang.lot.Booking;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.lot.Studio;
import io.madang.partner.Partner;
import io.madang.slate.Title;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that could be read of a folder, with places, for the checks that look at several entries.
///
/// @param lotIsSound whether stages and leases had no errors, so that what they lack may be called missing
record Draft(
        Optional<ContentStudio> house,
        List<Partner> partners,
        List<Placed<Studio>> studios,
        List<Placed<Stage>> stages,
        List<Placed<Lease>> leases,
        List<Placed<Booking>> bookings,
        List<Placed<Title>> titles,
        boolean lotIsSound) {

    List<Placed<Lease>> leasesOf(Stage stage) {
        return leases.stream()
                .filter(lease -> lease.item().stages().contains(stage.id()))
                .sorted(Comparator.comparing(lease -> lease.item().term()))
                .toList();
    }

    List<Placed<Booking>> bookingsOf(Stage stage) {
        return bookings.stream()
                .filter(booking -> booking.item().stage().equals(stage.id()))
                .sorted(Comparator.comparing(booking -> booking.item().days()))
                .toList();
    }
}
