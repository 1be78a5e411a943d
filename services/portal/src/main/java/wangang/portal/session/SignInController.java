package wangang.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins and ends a sign-in. */
@Controller
class SignInController {

    private final SigningOut signingOut;
    private final SecurityContextLogoutHandler browsers = new SecurityContextLogoutHandler();

    SignInController(SigningOut signingOut) {
        this.signingOut = signingOut;
    }

    /** @param to the page to come back to */
    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        request.getSession().setAttribute(SignInChain.AFTERWARDS, LocalPath.of(to));
        return "redirect:" + SignInChain.BEGIN;
    }

    @GetMapping("/sign-in-failed")
    String failed() {
        return "session/failed";
    }

    @GetMapping("/sign-out")
    String confirm(@Nullable Authentication person) {
        return person == null ? "redirect:/" : "session/sign-out";
    }

    @PostMapping("/sign-out")
    String signOut(
            @RequestParam(defaultValue = "false") boolean everywhere,
            @Nullable Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession(false);
        if (person != null && everywhere) {
            signingOut.everywhere(UUID.fromString(person.getName()));
        } else if (session != null && session.getAttribute(TokenKeeping.HELD) instanceof UUID held) {
            signingOut.here(held);
        }
        // The session too, not only its tokens: without them it would ask to sign in again at once.
        browsers.logout(request, response, person);
        return "redirect:/?signed-out";
    }
}
