package wangang.jobseeker.contact.adapter.web;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.contact.application.KeepingContact;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.RejectedException;

@RestController
@RequestMapping("/api/jobseekers/me/contact")
@PreAuthorize("hasRole('JOBSEEKER')")
class ContactController {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final KeepingContact keeping;

    ContactController(KeepingContact keeping) {
        this.keeping = keeping;
    }

    /**
     * Keeps contact data, encrypted, instead of what was kept before.
     *
     * @param ifMatch the ETag of what is replaced; checked when it is sent
     */
    @PutMapping
    ResponseEntity<ContactBody> put(
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ContactBody body) {
        var contact = Edge.unwrap(Contact.of(body.name(), body.phone(), body.email()));
        return answer(Edge.unwrap(keeping.keep(caller.account(), contact, expected(ifMatch))));
    }

    /** Shows the person's own contact data. */
    @GetMapping
    ResponseEntity<ContactBody> get(Caller caller) {
        return answer(Edge.unwrap(keeping.read(new Viewer(caller.account(), caller.roles(), caller.subdistricts()))));
    }

    private static ResponseEntity<ContactBody> answer(KeptContact kept) {
        return ResponseEntity.ok().eTag(Etag.of(kept.version())).body(ContactBody.of(kept.contact()));
    }

    private static OptionalLong expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return OptionalLong.empty();
        }
        var tag = STRONG_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RejectedException(Rejection.invalid(
                    "request/invalid-if-match", "If-Match", "If-Match 的值应为读取时返回的 ETag，例如 \"3\"（含双引号）。"));
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
