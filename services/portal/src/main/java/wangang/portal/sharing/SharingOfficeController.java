package wangang.portal.sharing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** What employers of the officer's subdistricts lend and borrow. */
@Controller
class SharingOfficeController {

    private final Services services;

    SharingOfficeController(Services services) {
        this.services = services;
    }

    @GetMapping("/office/sharing")
    String district(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var service = services.employerVacancy();
        var agreements = Items.of(
                        SharingAgreement.class,
                        service.get("/api/staffing/agreements").query("cursor", cursor))
                .orThrow();
        model.addAttribute("agreements", agreements.all());
        model.addAttribute("next", agreements.nextCursor());
        model.addAttribute(
                "postings",
                Items.of(SharedPosting.class, service.get("/api/staffing").query("status", "OPEN"))
                        .orThrow()
                        .all());
        model.addAttribute(
                "totals",
                Items.of(SharingTotal.class, service.get("/api/staffing/agreements/totals"))
                        .orThrow()
                        .all());
        return "sharing/district";
    }
}
