package io.madang.ranking.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNameTest {

    private static final List<String> KNOWN = List.of("AU", "AT", "GB", "IE", "KR", "US", "VN");

    @ParameterizedTest
    @CsvSource({
        "kr,KR",
        "South Korea,KR",
        "대한민국,KR",
        "korea,KR",
        "viet,VN",
        "베트,VN",
        "Austria,AT",
        "united k,GB",
        "aust,AUST",
        "IR,IR",
        "Atlantis,ATLANTIS",
        "' ',''"
    })
    void aCountryIsMeantByCodeNameOrTheBeginningThatNoOtherHas(String written, String code) {
        assertThat(CountryName.find(written, KNOWN, Locale.ENGLISH)).isEqualTo(code);
    }
}
