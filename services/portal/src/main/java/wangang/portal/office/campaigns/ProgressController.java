package wangang.portal.office.campaigns;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.Passing;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** One campaign: how it goes, in pictures, and its report. */
@Controller
@RequestMapping("/office/campaigns/{id}")
class ProgressController {

    private static final ParameterizedTypeReference<List<Progress.School>> SCHOOLS =
            new ParameterizedTypeReference<>() {};

    private final Services services;
    private final ReadingCampaigns campaigns;
    private final Together together;

    ProgressController(Services services, ReadingCampaigns campaigns, Together together) {
        this.services = services;
        this.campaigns = campaigns;
        this.together = together;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var counted = together.begin(() -> progress(id));
        var schools = together.begin(() -> schools(id));
        var shares = together.begin(() ->
                services.campaign().get("/api/campaigns/{id}/compliance", id).into(Compliance.class));
        model.addAttribute("campaign", campaigns.one(id));
        var progress = counted.get().orThrow();
        model.addAttribute("progress", progress);
        model.addAttribute(
                "pictures", Pictures.of(progress, schools.get().optional().orElse(List.of())));
        model.addAttribute("schoolsAway", schools.get().away());
        model.addAttribute("compliance", shares.get().optional().orElse(null));
        model.addAttribute("complianceProblem", shares.get().problem());
        return "office/campaigns/campaign";
    }

    @GetMapping("/figures/{part}.csv")
    ResponseEntity<byte[]> figures(@PathVariable UUID id, @PathVariable String part) {
        var counted = together.begin(() -> progress(id));
        var schools = "schools".equals(part) ? schools(id).orThrow() : List.<Progress.School>of();
        var picture = Pictures.of(counted.get().orThrow(), schools).stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = ContentDisposition.attachment()
                .filename(picture.title() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(Csv.of(picture.header(), picture.rows()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/report")
    ResponseEntity<byte[]> report(@PathVariable UUID id, @RequestParam(defaultValue = "html") String format) {
        return Passing.on(services.campaign().get("/api/campaigns/{id}/report", id), format, "活动报告");
    }

    @PostMapping("/opening")
    String open(
            @PathVariable UUID id,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return step(id, "opening", etag, "活动已开放，求职者能看到，用人单位可以报名。", model, response, redirect);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam String etag,
            @RequestParam(required = false) @Nullable String sure,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (sure == null) {
            model.addAttribute("unsure", true);
            return show(id, model);
        }
        return step(id, "closing", etag, "活动已结束，参加的岗位不再带有活动标记。", model, response, redirect);
    }

    @PostMapping("/removal")
    String discard(
            @PathVariable UUID id,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var gone = services.campaign()
                .delete("/api/campaigns/{id}", id)
                .ifMatch(etag)
                .done();
        if (Refusals.refused(gone, model, response)) {
            return show(id, model);
        }
        redirect.addFlashAttribute("notice", "草稿已删除。");
        return "redirect:/office/campaigns";
    }

    private String step(
            UUID id,
            String step,
            String etag,
            String notice,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var done = services.campaign()
                .post("/api/campaigns/{id}/" + step, id)
                .ifMatch(etag)
                .into(Campaign.class);
        if (Refusals.refused(done, model, response)) {
            return show(id, model);
        }
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/office/campaigns/" + id;
    }

    private Answer<Progress> progress(UUID id) {
        return services.campaign().get("/api/campaigns/{id}/progress", id).into(Progress.class);
    }

    private Answer<List<Progress.School>> schools(UUID id) {
        return services.jobseekerProfile()
                .get("/api/campaigns/{id}/progress/schools", id)
                .into(SCHOOLS);
    }
}
