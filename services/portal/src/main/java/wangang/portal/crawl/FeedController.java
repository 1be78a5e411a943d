package wangang.portal.crawl;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import wangang.portal.page.PortalSettings;
import wangang.portal.services.Services;
import wangang.portal.vacancy.Hit;
import wangang.portal.vacancy.Results;
import wangang.portal.vacancy.SearchForm;

/** The newest vacancies of any search as an Atom feed (RFC 4287): {@code /feed.xml} takes what {@code /vacancies} takes. */
@Controller
class FeedController {

    private static final int NEWEST = 50;

    private final Services services;
    private final PortalSettings portal;
    private final Clock clock;

    FeedController(Services services, PortalSettings portal, Clock clock) {
        this.services = services;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping(path = "/feed.xml", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @ResponseBody
    byte[] feed(SearchForm form) {
        var query = form.query();
        query.set("sort", "date");
        query.remove("cursor");
        var newest = services.matching()
                .get("/api/vacancies/search")
                .query(query)
                .query("size", NEWEST)
                .into(Results.class)
                .orThrow()
                .items();
        var page = portal.absolute(form.address());
        return Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.text("title", form.q() == null || form.q().isBlank() ? "万岗：最新岗位" : "万岗：" + form.q());
            xml.text("id", page);
            xml.empty("link", "rel", "alternate", "href", page);
            xml.text("updated", updated(newest).toString());
            xml.group("author", author -> author.text("name", "万岗"));
            for (var hit : newest) {
                xml.group("entry", entry -> write(entry, hit));
            }
        });
    }

    private Instant updated(List<Hit> newest) {
        return newest.stream()
                .map(Hit::publishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    private void write(Xml entry, Hit hit) throws XMLStreamException {
        var address = portal.absolute("/vacancies/" + hit.vacancyId());
        var employer = hit.employer() == null ? "" : hit.employer().name();
        entry.text("title", hit.title() + (employer.isEmpty() ? "" : " · " + employer));
        entry.text("id", address);
        entry.empty("link", "rel", "alternate", "href", address);
        entry.text(
                "updated",
                Objects.requireNonNullElseGet(hit.publishedAt(), clock::instant).toString());
        entry.text("summary", hit.pay() == null ? "薪资面议" : hit.pay().monthly());
    }
}
