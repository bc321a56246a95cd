package io.madang.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;

/// Every permission between two built modules is used by at least one class.
final class UsedPermissions extends ArchCondition<JavaClass> {

    private final HouseLaw law;
    private final Set<String> used = new TreeSet<>();

    UsedPermissions(HouseLaw law) {
        super("use every permission of its module");
        this.law = law;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency edge : type.getDirectDependenciesFromSelf()) {
            used.add(arrow(law.fromModule(edge), law.toModule(edge)));
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        law.mayKnow()
                .forEach((module, known) -> known.stream()
                        .filter(other -> isBuilt(module) && isBuilt(other) && !used.contains(arrow(module, other)))
                        .forEach(other -> events.add(SimpleConditionEvent.violated(
                                module, "Permission (%s) is not used.".formatted(arrow(module, other))))));
    }

    private boolean isBuilt(String module) {
        return !law.notBuilt().contains(module);
    }

    private static String arrow(String from, String to) {
        return from + " -> " + to;
    }
}
