package wangang.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import wangang.portal.services.Problem;
import wangang.portal.services.ServiceProblemException;

/** Whatever goes wrong becomes a page, or a notice where only a part of a page was asked for. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final FrameAdvice frames;

    Troubles(FrameAdvice frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    ModelAndView ofService(ServiceProblemException refused, HttpServletRequest request) {
        var problem = refused.problem();
        return page(problem == null ? Trouble.away() : of(problem), request);
    }

    /** An id that is none names nothing. */
    @ExceptionHandler
    ModelAndView ofAddress(MethodArgumentTypeMismatchException noSuch, HttpServletRequest request) {
        return page(Trouble.notFound(), request);
    }

    /** A browser that has gone, mostly from a stream, can be answered nothing. */
    @ExceptionHandler
    @Nullable
    ModelAndView ofWhoHasGone(AsyncRequestNotUsableException gone) {
        LOG.trace("a browser has gone: {}", gone.toString());
        return null;
    }

    @ExceptionHandler
    ModelAndView ofAnything(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(of(known.getStatusCode()), request);
        }
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        LOG.error("page {} failed", request.getRequestURI(), failure);
        return page(Trouble.unexpected(), request);
    }

    ModelAndView page(Trouble trouble, HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        var view = new ModelAndView(
                part ? "page/trouble :: notice" : "page/trouble",
                Map.of("trouble", trouble, "frame", frames.frame(request)));
        view.setStatus(HttpStatusCode.valueOf(trouble.status()));
        return view;
    }

    private static Trouble of(HttpStatusCode status) {
        return status.value() == 404
                ? Trouble.notFound()
                : new Trouble(status.value(), "请求有误", java.util.List.of("请返回上一页，检查填写的内容后再试。"));
    }

    private static Trouble of(Problem problem) {
        if (problem.status() == 404 && problem.detail() == null) {
            return Trouble.notFound();
        }
        var title = problem.title() == null ? "操作没有完成" : problem.title();
        return new Trouble(problem.status(), title, problem.sentences());
    }
}
