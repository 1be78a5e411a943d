package wangang.portal.jobseeker.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** How far the person's file has come. */
@Component
public class FileState {

    /** So many of the best fitting vacancies are looked at for what additions would bring. */
    private static final int LOOKED_AT = 50;

    /** How the person can be reached. */
    public record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        public boolean reachable() {
            return (phone != null && !phone.isBlank()) || (email != null && !email.isBlank());
        }
    }

    /**
     * @param gains null where matching cannot tell, for the reason in {@code problem}, or because it is away
     * @param problem why matching refused, null otherwise
     */
    public record State(
            Filing.Own own,
            Completeness completeness,
            @Nullable Gains gains,
            @Nullable Problem problem) {}

    private final Services services;
    private final Filing filing;
    private final Together together;

    FileState(Services services, Filing filing, Together together) {
        this.services = services;
        this.filing = filing;
        this.together = together;
    }

    /** Nothing of it where nothing is kept; empty where there is no file, or it is not known now. */
    public Optional<Contact> reach() {
        return contact().optional();
    }

    /** Empty before anything is filed. */
    public Optional<State> state() {
        var contact = together.begin(this::contact);
        var fits = together.begin(() -> services.matching()
                .get("/api/jobseekers/me/recommendations")
                .query("size", LOOKED_AT)
                .into(Fit.Page.class));
        return filing.own().map(own -> state(own, contact.get(), fits.get()));
    }

    private Answer<Contact> contact() {
        return services.jobseekerProfile().get(Filing.PATH + "/contact").into(Contact.class);
    }

    private static State state(Filing.Own own, Answer<Contact> contact, Answer<Fit.Page> fits) {
        boolean reachable = contact.optional().map(Contact::reachable).orElse(false);
        var gains = fits.optional().map(page -> new Gains(page.items())).orElse(null);
        return new State(own, Completeness.of(own.file(), reachable, gains), gains, fits.problem());
    }
}
