package wangang.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {

    private final PortalSettings settings;

    FrameAdvice(PortalSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var here = request.getRequestURI() + query;
        var back = URLEncoder.encode(here, StandardCharsets.UTF_8);
        var role = Roles.of(SecurityContextHolder.getContext().getAuthentication());
        return new Frame(role, request.getRequestURI(), here, settings.absolute("/sign-in?to=" + back));
    }
}
