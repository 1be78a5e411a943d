package wangang.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong before any page was reached. */
@Controller
class TroubleController implements ErrorController {

    private final Troubles troubles;

    TroubleController(Troubles troubles) {
        this.troubles = troubles;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        var trouble = switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status
            when status == 403 ->
                "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                        ? Trouble.forbidden()
                        : Trouble.expiredForm();
            case Integer status when status >= 400 && status < 500 -> Trouble.notFound();
            case null, default -> Trouble.unexpected();
        };
        return troubles.page(trouble, request);
    }
}
