package wangang.portal.crawl;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import wangang.portal.page.PortalSettings;

/** The sitemap and the rules for robots (RFC 9309): what belongs to a person or a role is nothing to index. */
@Controller
class CrawlController {

    private final Sitemap sitemap;
    private final PortalSettings portal;

    CrawlController(Sitemap sitemap, PortalSettings portal) {
        this.sitemap = sitemap;
        this.portal = portal;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] sitemap() {
        return sitemap.document();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /me
                Disallow: /employer
                Disallow: /office
                Disallow: /sign-
                Disallow: /api
                Disallow: /vacancies?*cursor=

                Sitemap: %s
                """.formatted(portal.absolute("/sitemap.xml"));
    }

    /** Browsers ask for it on pages that name no icon. */
    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/static/icon.svg";
    }
}
