package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.planledger.client.ApiException;
import org.planledger.client.model.Authority;
import org.planledger.client.model.Envelope;
import org.planledger.client.model.Receipt;

/** What every request through the generated client has, and what every answer promises. */
final class ClientRequests {

    private ClientRequests() {}

    /** Without a command id, which is in the header. */
    static Envelope on(String day) {
        var authority = new Authority().kind(Authority.KindEnum.MEETING).reference("Minute 4.2");
        return new Envelope().decidedOn(day).authority(authority);
    }

    static Envelope because(String day, String reason) {
        return on(day).reason(reason);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static Receipt recorded(Receipt receipt) {
        assertThat(receipt.getPosition()).isPositive();
        return receipt;
    }

    /** Refused with this status, and by the rule of this code. */
    static void refused(int status, String code, ThrowingCallable request) {
        var refusal = catchThrowableOfType(ApiException.class, request);
        assertThat(refusal).as("%s refuses it", code).isNotNull();
        assertThat(refusal.getCode()).as(refusal.getResponseBody()).isEqualTo(status);
        assertThat(refusal.getResponseBody()).contains("\"urn:planledger:problem:" + code + "\"");
    }
}
