package org.planledger.standalone.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Signs in whoever was clicked, without a password: these people hold nothing that needs one. */
final class OneClick implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication asked) {
        var person = ExamplePerson.withId(asked.getName())
                .orElseThrow(() -> new BadCredentialsException("Nobody of that name is in the try-out."));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                person.id(),
                null,
                List.of(FactorGrantedAuthority.withFactor("ONE_CLICK").build()));
        signedIn.setDetails(asked.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
