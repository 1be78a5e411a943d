package wangang.portal.jobseeker.file;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.reference.Choices;
import wangang.portal.reference.ReferenceTables;

/** Posts, places, pay, kinds and travel that the person wishes for. */
@Controller
@RequestMapping("/me/file/wishes")
class WishesController {

    private final Filing filing;
    private final ReferenceTables tables;
    private final Choices choices;

    WishesController(Filing filing, ReferenceTables tables, Choices choices) {
        this.filing = filing;
        this.tables = tables;
        this.choices = choices;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "false") boolean guided, Model model) {
        var own = filing.own();
        if (own.isEmpty()) {
            return "redirect:" + Step.EDUCATION.address();
        }
        model.addAttribute("form", WishesForm.of(own.get(), guided));
        return Step.WISHES.form(model);
    }

    @PostMapping
    String save(@ModelAttribute("form") WishesForm form, Model model, RedirectAttributes next) {
        var occupation = Meant.in(
                tables.occupations(),
                choices,
                "occupations",
                form.addOccupation(),
                form.addOccupationCode(),
                form.addOccupationChoice());
        var place = Meant.in(
                tables.subdistricts(),
                choices,
                "subdistricts",
                form.addSubdistrict(),
                form.addSubdistrictCode(),
                form.addSubdistrictChoice());
        model.addAttribute("occupation", occupation);
        model.addAttribute("place", place);
        if (!occupation.clear() || !place.clear()) {
            return Step.WISHES.form(model);
        }
        var file = filing.answer().orThrow().file();
        var wishes = form.wishes(file.wishesOrNone(), occupation.code(), place.code());
        var changed = file.with(wishes, form.availableFrom());
        return Step.WISHES.sent(filing.save(changed, form.etag()), form.isGuided(), model, next);
    }
}
