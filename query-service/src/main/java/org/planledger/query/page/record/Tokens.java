package org.planledger.query.page.record;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** The signed-in person's access token, refreshed where it has run out. */
@Component
public class Tokens {
    private final OAuth2AuthorizedClientManager clients;

    Tokens(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /** @throws SignInAgain where there is none and none can be had without the person */
    public String token() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null) throw new SignInAgain();
        try {
            var client = clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId("planledger")
                    .principal(person)
                    .build());
            if (client == null) throw new SignInAgain();
            return client.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException e) {
            throw new SignInAgain();
        }
    }
}
