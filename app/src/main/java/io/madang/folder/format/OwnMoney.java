package io.madang.folder.format;

import io.madang.common.Money;
import java.util.Currency;
import java.util.Optional;

/// Reads amounts, which must all be in the house's currency.
final class OwnMoney {

    private OwnMoney() {}

    static Optional<Money> read(Value value, Optional<Currency> own) {
        return value.money().filter(money -> {
            boolean same = own.isEmpty() || own.get().equals(money.currency());
            if (!same) {
                value.error("folder.mixed-currency", own.get().getCurrencyCode());
            }
            return same;
        });
    }
}
