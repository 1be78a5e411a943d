package wangang.portal.employer.clients;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
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
    record Client(
            String clientId,
            String name,
            @Nullable Instant createdAt,
            @Nullable List<String> scopes,
            @Nullable Instant oldSecretUntil,
            @Nullable Instant lastUsedAt) {

        public boolean may(String scope) {
            return scopes != null && scopes.contains(scope);
        }
    }

    /** What a client may be let do. */
    record Scope(String name, String meaning) {}

    /** A client with its secret; goes into the one answer that shows it, and nowhere else. */
    record Issued(
            String clientId,
            String secret,
            String name,
            @Nullable Instant oldSecretUntil) {

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
        model.addAttribute(
                "scopes",
                Items.of(Scope.class, services.identity().get("/accounts/clients/scopes"))
                        .orThrow()
                        .all());
        model.addAttribute("tokenAddress", portal.absolute("/oauth2/token"));
        model.addAttribute("description", portal.absolute("/v3/api-docs"));
        return "employer/clients";
    }

    /** Shows the secret in this answer: a redirect would have to keep it somewhere. */
    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scopes,
            Model model,
            HttpServletResponse response) {
        var answer = services.identity()
                .post("/accounts/clients")
                .body(Map.of("name", name.strip(), "scopes", scopes))
                .into(Issued.class);
        if (!issued(answer, model, response)) {
            model.addAttribute("name", name);
            model.addAttribute("chosen", scopes);
        }
        return list(model);
    }

    @PostMapping("/{client}/scopes")
    String changeScopes(
            @PathVariable String client,
            @RequestParam(defaultValue = "") List<String> scopes,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var answer = services.identity()
                .put("/accounts/clients/{id}/scopes", client)
                .body(Map.of("scopes", scopes))
                .done();
        return changed(answer, "权限已更改。已发出的令牌在到期前（几分钟内）仍是原来的权限。", model, response, afterwards);
    }

    /** @param keep how long the present secret goes on (ISO 8601); not at all when empty */
    @PostMapping("/{client}/secret")
    String renew(
            @PathVariable String client,
            @RequestParam(defaultValue = "") String keep,
            Model model,
            HttpServletResponse response) {
        var wanted = keep.isEmpty() ? Map.<String, String>of() : Map.of("keepOldFor", keep);
        issued(
                services.identity()
                        .post("/accounts/clients/{id}/secret", client)
                        .body(wanted)
                        .into(Issued.class),
                model,
                response);
        return list(model);
    }

    @PostMapping("/{client}/secret/old/removal")
    String voidOldSecret(
            @PathVariable String client, Model model, HttpServletResponse response, RedirectAttributes afterwards) {
        var answer = services.identity()
                .delete("/accounts/clients/{id}/secret/old", client)
                .done();
        return changed(answer, "旧密钥已失效。", model, response, afterwards);
    }

    @PostMapping("/{client}/removal")
    String remove(
            @PathVariable String client, Model model, HttpServletResponse response, RedirectAttributes afterwards) {
        var answer =
                services.identity().delete("/accounts/clients/{id}", client).done();
        return changed(answer, "接口客户端已删除。已发出的令牌到期后失效。", model, response, afterwards);
    }

    private String changed(
            Answer<String> answer,
            String notice,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        if (Refusals.refused(answer, model, response)) {
            return list(model);
        }
        afterwards.addFlashAttribute("notice", notice);
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
