package io.madang.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;

/// The packages that exist are those the table names, apart from the ones it marks as not built.
final class NamedPackages extends ArchCondition<JavaClass> {

    private final HouseLaw law;
    private final Set<String> seen = new TreeSet<>();

    NamedPackages(HouseLaw law) {
        super("be in a package the table names");
        this.law = law;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String module = law.moduleOf(type);
        if (!law.isModule(module) || !seen.add(module)) {
            return;
        }
        if (!law.mayKnow().containsKey(module)) {
            events.add(
                    SimpleConditionEvent.violated(type, "Package (%s) is in no row of the table.".formatted(module)));
        } else if (law.notBuilt().contains(module)) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    "Module (%s) exists. Maybe take it off the list of modules not built yet.".formatted(module)));
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        Set<String> missing = new TreeSet<>(law.mayKnow().keySet());
        missing.removeAll(law.notBuilt());
        missing.removeAll(seen);
        missing.forEach(module -> events.add(SimpleConditionEvent.violated(
                module, "Module (%s) of the table has no class. Maybe it is not built yet.".formatted(module))));
    }
}
