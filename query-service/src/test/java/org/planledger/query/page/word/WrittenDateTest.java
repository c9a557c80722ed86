package org.planledger.query.page.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.values.InvalidValue;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "11 March 2021, 2021-03-11",
        "' 11 mar 2021 ', 2021-03-11",
        "11\u00a0March\u202f2021\u00a0, 2021-03-11",
        "11th March 2021, 2021-03-11",
        "1st Sept. 2021, 2021-09-01",
        "'11 March, 2021', 2021-03-11",
        "11/3/2021, 2021-03-11",
        "11 / 3 / 2021, 2021-03-11",
        "11.03.2021, 2021-03-11",
        "2021-03-11, 2021-03-11",
        "March 2021, 2021-03",
        "3/2021, 2021-03",
        "2021-03, 2021-03",
        "2021, 2021"
    })
    void aDateIsReadAsPeopleWriteIt(String written, String date) {
        assertThat(WrittenDate.read(written)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 February 2021",
                "11/3/21",
                "1 2 3 4",
                "2021/3/11",
                "/",
                "11 Marvellous 2021x",
                "11 Marvellous 2021",
                "Margate 2021",
                "11 Mayor 2021",
                "11//2021",
                "11/ /2021",
                "11..2021",
                "/3/2021",
                "11th 2021",
                "March 11th"
            })
    void whatIsNoDateIsRefused(String written) {
        assertThatThrownBy(() -> WrittenDate.read(written)).isInstanceOf(InvalidValue.class);
    }
}
