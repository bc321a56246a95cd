package lawbreakers.clean.slate;

import lawbreakers.clean.partner.Company;

/// Breaks nothing: a slate may know partners.
public record Film(Company producer) {}
