package io.madang.folder.format;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchHour;
import io.madang.lot.Booking;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.PublicHolidays;
import io.madang.lot.Stage;
import io.madang.lot.Studio;
import io.madang.partner.Partner;
import io.madang.slate.Title;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads one studio folder: first what others refer to, then what refers to it.
final class FolderReader {

    private static final List<String> LOT_KEYS = List.of("studios", "stages", "leases", "bookings");

    private final Path folder;
    private final PublicHolidays holidays;
    private final List<Finding> findings = new ArrayList<>();
    private LaunchHour launchHour = new LaunchHour.Local();

    FolderReader(Path folder, PublicHolidays holidays) {
        this.folder = folder;
        this.holidays = holidays;
    }

    /// @param feasible whether a set that no leased stage can take is a finding
    Parsed<StudioFolder> read(boolean feasible) {
        if (!FolderListing.isStudioFolder(folder, findings)) {
            return Parsed.refused(findings);
        }
        Draft draft = draft();
        LaunchCalendar launches = launches(draft);
        LotChecks.check(draft);
        if (feasible && draft.lotIsSound()) {
            FitChecks.check(draft);
        }
        return findings.stream().anyMatch(Finding::isError)
                ? Parsed.refused(findings)
                : Parsed.of(whole(draft).with(launches), findings);
    }

    private Draft draft() {
        Optional<ContentStudio> house = root("studio.yaml").flatMap(this::house);
        Optional<Section> partners = root("partners.yaml").flatMap(PartnersReader::entries);
        Optional<Section> lot = root("lot.yaml").flatMap(value -> Section.of(value, LOT_KEYS));
        Optional<Section> studios =
                lot.flatMap(section -> section.required("studios")).flatMap(Section::of);
        Optional<Section> stages =
                lot.flatMap(section -> section.required("stages")).flatMap(Section::of);
        Optional<Section> leases =
                lot.flatMap(section -> section.required("leases")).flatMap(Section::of);
        LotKeys keys = new LotKeys(
                house.map(ContentStudio::currency),
                known(partners, "folder.unknown-partner"),
                known(studios, "folder.unknown-studio"),
                known(stages, "folder.unknown-stage"));
        List<Partner> read = partners.map(PartnersReader::read).orElse(List.of());
        List<Placed<Studio>> readStudios = all(studios, LotReader::studio);
        List<Placed<Stage>> readStages = all(stages, value -> LotReader.stage(value, keys.studios()));
        List<Placed<Lease>> readLeases = all(leases, new LeaseReader(keys)::read);
        boolean lotIsSound = findings.stream()
                .noneMatch(finding -> finding.isError() && finding.file().equals("lot.yaml"));
        List<Placed<Title>> titles = titles(keys);
        List<Placed<Booking>> bookings =
                all(lot.flatMap(section -> section.optional("bookings")).flatMap(Section::of), bookings(keys, titles));
        return new Draft(house, read, readStudios, readStages, readLeases, bookings, titles, lotIsSound);
    }

    private LaunchCalendar launches(Draft draft) {
        return new LaunchCalendar(
                launchHour,
                draft.titles().stream()
                        .flatMap(title -> LaunchReader.read(title).stream())
                        .toList());
    }

    private Optional<ContentStudio> house(Value root) {
        LaunchReader.ofHouse(root).ifPresent(hour -> launchHour = hour);
        return new StudioReader(holidays).read(root);
    }

    private Optional<Value> root(String file) {
        return YamlTree.read(folder.resolve(file), file, new Report(file, findings));
    }

    private List<Placed<Title>> titles(LotKeys keys) {
        return FolderListing.titleFiles(folder, findings).stream()
                .flatMap(file -> title(file, keys).stream())
                .toList();
    }

    private Optional<Placed<Title>> title(FolderListing.TitleFile file, LotKeys keys) {
        return YamlTree.read(file.path(), file.id(), new Report(file.shown(), findings))
                .flatMap(root -> TitleReader.read(root, keys));
    }

    private Function<Value, Optional<Placed<Booking>>> bookings(LotKeys keys, List<Placed<Title>> titles) {
        Set<String> ids = FolderListing.titleFiles(folder, new ArrayList<>()).stream()
                .map(FolderListing.TitleFile::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Known> sets = titles.stream()
                .map(Placed::item)
                .collect(Collectors.toMap(title -> title.id().value(), FolderReader::sets));
        return new BookingReader(keys.stages(), new Known(Optional.of(ids), "folder.unknown-title"), sets)::read;
    }

    private static Known sets(Title title) {
        Set<String> ids = title.sets().stream().map(set -> set.id().value()).collect(Collectors.toSet());
        return new Known(Optional.of(ids), "folder.unknown-set");
    }

    private static Known known(Optional<Section> entries, String message) {
        return new Known(
                entries.map(section -> section.all().stream().map(Value::key).collect(Collectors.toSet())), message);
    }

    private static <T> List<T> all(Optional<Section> entries, Function<Value, Optional<T>> reader) {
        return entries.stream()
                .flatMap(section -> section.all().stream())
                .flatMap(value -> reader.apply(value).stream())
                .toList();
    }

    private static StudioFolder whole(Draft draft) {
        Lot lot = new Lot(
                draft.house().orElseThrow(),
                items(draft.studios()),
                items(draft.stages()),
                items(draft.leases()),
                items(draft.bookings()));
        return new StudioFolder(lot, draft.partners(), items(draft.titles()));
    }

    private static <T> List<T> items(List<Placed<T>> placed) {
        return placed.stream().map(Placed::item).toList();
    }
}
