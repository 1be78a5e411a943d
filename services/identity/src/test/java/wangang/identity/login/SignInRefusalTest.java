package wangang.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

class SignInRefusalTest {

    @Test
    void aBusyServiceDoesNotBlameThePassword() throws IOException {
        assertThat(pageAfter(new HashingBusy())).isEqualTo("/login?busy");
        assertThat(pageAfter(new BadCredentialsException("refused"))).isEqualTo("/login?error");
    }

    private static String pageAfter(AuthenticationException failure) throws IOException {
        var response = new MockHttpServletResponse();
        new SignInRefusal().onAuthenticationFailure(new MockHttpServletRequest(), response, failure);
        return String.valueOf(response.getRedirectedUrl());
    }
}
