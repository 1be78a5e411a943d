package wangang.portal.crawl;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.page.PortalSettings;
import wangang.portal.services.Services;
import wangang.portal.vacancy.Hit;
import wangang.portal.vacancy.Results;

/** Addresses of the newest open vacancies (sitemaps.org), as deep as the search goes; made at most four times an hour. */
@Component
class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int PAGE = 100;
    private static final int MOST = 10_000;

    private final Services services;
    private final PortalSettings portal;
    private final LoadingCache<String, byte[]> made;

    Sitemap(Services services, PortalSettings portal) {
        this.services = services;
        this.portal = portal;
        this.made = Caffeine.newBuilder().expireAfterWrite(KEPT).build(ignored -> make());
    }

    byte[] document() {
        return Objects.requireNonNull(made.get(""));
    }

    private byte[] make() {
        var vacancies = newest();
        return Xml.document("urlset", NAMESPACE, xml -> {
            xml.group("url", url -> url.text("loc", portal.absolute("/")));
            xml.group("url", url -> url.text("loc", portal.absolute("/fairs")));
            for (var hit : vacancies) {
                xml.group("url", url -> write(url, hit));
            }
        });
    }

    private List<Hit> newest() {
        var all = new ArrayList<Hit>();
        @Nullable String cursor = null;
        do {
            var page = services.matching()
                    .get("/api/vacancies/search")
                    .query("sort", "date")
                    .query("diversify", false)
                    .query("size", PAGE)
                    .query("cursor", cursor)
                    .into(Results.class)
                    .orThrow();
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null && all.size() < MOST);
        return all;
    }

    private void write(Xml url, Hit hit) throws XMLStreamException {
        url.text("loc", portal.absolute("/vacancies/" + hit.vacancyId()));
        if (hit.publishedAt() != null) {
            url.text("lastmod", hit.publishedAt().toString());
        }
    }
}
