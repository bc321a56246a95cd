package io.madang.platform.web;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.common.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/// Dates, money and sentences in the reader's language.
public record Words(Locale locale) {

    /// In the language of the request at hand.
    public static Words ofRequest() {
        return new Words(LocaleContextHolder.getLocale());
    }

    public boolean isKorean() {
        return locale.getLanguage().equals("ko");
    }

    public String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }

    public String say(Message message) {
        return message.in(locale);
    }

    public String say(LocalName name) {
        return name.in(locale);
    }

    /// The word for a constant: the sentence `page.TYPE.NAME`, such as `page.Phase.POST`.
    public String say(Enum<?> constant) {
        return say("page." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String date(LocalDate day) {
        return isKorean()
                ? day.format(DateTimeFormatter.ofPattern("yyyy. M. d.", locale))
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /// First to last day, both inside.
    public String days(DateRange range) {
        return range.days() == 1 ? date(range.from()) : date(range.from()) + " – " + date(range.last());
    }

    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(isKorean() ? "yyyy년 M월" : "MMMM yyyy", locale));
    }

    /// A month for the head of a picture: `Jan 21`, `21.1`.
    public String shortMonth(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(isKorean() ? "yy.M" : "MMM yy", locale));
    }

    /// To the minor unit, with the currency's sign.
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        int digits = digits(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount(money));
    }

    /// Rounded to what fits a figure: `₩1.24B`, `₩12.4억`.
    public String briefly(Money money) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(2);
        String sign = money.isNegative() ? "−" : "";
        return sign
                + money.currency().getSymbol(locale)
                + format.format(amount(money).abs());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(share != 0 && Math.abs(share) < 0.1 ? 2 : 0);
        return format.format(share);
    }

    public String area(Area area) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        return say("page.area", format.format(area.squareMeters()), number(area.pyeong()));
    }

    private static BigDecimal amount(Money money) {
        return BigDecimal.valueOf(money.minor(), digits(money.currency()));
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
