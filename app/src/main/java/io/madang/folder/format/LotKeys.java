package io.madang.folder.format;

import java.util.Currency;
import java.util.Optional;

/// What the files of a folder may refer to.
///
/// @param currency the house's; empty where `studio.yaml` could not be read
record LotKeys(Optional<Currency> currency, Known partners, Known studios, Known stages) {}
