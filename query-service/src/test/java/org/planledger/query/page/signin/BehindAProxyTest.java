package org.planledger.query.page.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class BehindAProxyTest {

    @ParameterizedTest
    @ValueSource(strings = {"framework", "FRAMEWORK"})
    void aStartThatWouldLeaveTheCookieOfTheSessionUnmarkedIsStopped(String strategy) {
        assertThatThrownBy(() -> start(strategy)).hasMessageContaining("native");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "native"})
    void othersGoOn(String strategy) {
        assertThatCode(() -> start(strategy)).doesNotThrowAnyException();
    }

    private static void start(String strategy) {
        var context = new GenericApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty("server.forward-headers-strategy", strategy));
        new BehindAProxy().initialize(context);
    }
}
