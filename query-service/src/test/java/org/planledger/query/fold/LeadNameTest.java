package org.planledger.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Borough Council |                               | Borough Council",
                "Borough Council | ' '                           | Borough Council",
                "Borough Council | Public Health                 | Borough Council, Public Health",
                "Borough Council | Borough Council Public Health | Borough Council Public Health",
                "Borough Council | borough council Youth Service | borough council Youth Service",
                "Police          | Policecare                    | Police, Policecare"
            })
    void aLeadIsCalledByAgencyAndUnitAndTheAgencyIsNotSaidTwice(String agency, String unit, String name) {
        assertThat(LeadName.of(agency, unit)).isEqualTo(name);
    }
}
