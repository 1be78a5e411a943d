package wangang.portal.employer.clients;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.PortalSettings;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Clients by which an employer's own programs call the platform. */
@Controller
@RequestMapping("/employer/clients")
class ClientsController {

    /** A client without its secret. */
    record Client(String clientId, String name, @Nullable Instant createdAt) {}

    /** A client with its secret; goes into the one answer that shows it, and nowhere else. */
    record Issued(String clientId, String secret, String name) {

        @Override
        public String toString() {
            return "Issued[" + clientId + "]";
        }
    }

    private final Services services;
    private final PortalSettings portal;

    ClientsController(Services services, PortalSettings portal) {
        this.services = services;
        this.portal = portal;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "clients",
                Items.of(Client.class, services.identity().get("/accounts/clients"))
                        .orThrow()
                        .all());
        model.addAttribute("tokenAddress", portal.absolute("/oauth2/token"));
        model.addAttribute("description", portal.absolute("/v3/api-docs"));
        return "employer/clients";
    }

    /** Shows the secret in this answer: a redirect would have to keep it somewhere. */
    @PostMapping
    String create(@RequestParam(defaultValue = "") String name, Model model, HttpServletResponse response) {
        var answer = services.identity()
                .post("/accounts/clients")
                .body(Map.of("name", name.strip()))
                .into(Issued.class);
        if (!issued(answer, model, response)) {
            model.addAttribute("name", name);
        }
        return list(model);
    }

    @PostMapping("/{client}/secret")
    String renew(@PathVariable String client, Model model, HttpServletResponse response) {
        issued(services.identity().post("/accounts/clients/{id}/secret", client).into(Issued.class), model, response);
        return list(model);
    }

    @PostMapping("/{client}/removal")
    String remove(
            @PathVariable String client, Model model, HttpServletResponse response, RedirectAttributes afterwards) {
        var answer =
                services.identity().delete("/accounts/clients/{id}", client).done();
        if (Refusals.refused(answer, model, response)) {
            return list(model);
        }
        afterwards.addFlashAttribute("notice", "接口客户端已删除。已发出的令牌到期后失效。");
        return "redirect:/employer/clients";
    }

    private static boolean issued(Answer<Issued> answer, Model model, HttpServletResponse response) {
        if (Refusals.refused(answer, model, response)) {
            return false;
        }
        model.addAttribute("issued", answer.orThrow());
        return true;
    }
}
