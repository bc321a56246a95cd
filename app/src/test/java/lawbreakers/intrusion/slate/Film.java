package lawbreakers.intrusion.slate;

import lawbreakers.intrusion.partner.store.Drawer;

/// Walks into a back room of another module.
public record Film(Drawer drawer) {}
