package org.planledger.command.api;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** No sign-in provider is configured, so nobody could be told from anybody: the service does not start. */
final class NoProvider extends RuntimeException {

    NoProvider() {
        super("No sign-in provider is configured.");
    }

    /** Says it to whoever starts the service. */
    static final class Analyzer extends AbstractFailureAnalyzer<NoProvider> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, NoProvider cause) {
            return new FailureAnalysis(
                    "No sign-in provider is configured, so the command-service cannot tell who asks.",
                    "Set spring.security.oauth2.resourceserver.jwt.issuer-uri to the provider's address"
                            + " (in the environment: SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI).",
                    cause);
        }
    }
}
