package lawbreakers.intrusion.partner.store;

/// Should be seen by its own module only.
public record Drawer(String name) {}
