package wangang.portal.vacancy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import wangang.portal.page.Roles;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.services.Services;

/** Where a person's ways to work begin, as the own file says; it never stands in an address. */
@Component
class Home {

    /** The part of the file that has it. */
    record OwnFile(@Nullable File file) {

        record File(@Nullable Wishes wishes) {}

        record Wishes(@Nullable Position home) {}

        record Position(
                @Nullable String subdistrictCode,
                @Nullable Double lat,
                @Nullable Double lon) {}
    }

    private final Services services;
    private final ReferenceTables tables;

    Home(Services services, ReferenceTables tables) {
        this.services = services;
        this.tables = tables;
    }

    /** Latitude and longitude as a search takes them, of the subdistrict where no more is said; null for whoever says nothing. */
    @Nullable
    String of(@Nullable Authentication person) {
        if (!Roles.isJobseeker(person)) {
            return null;
        }
        return services.jobseekerProfile()
                .get("/api/jobseekers/me")
                .into(OwnFile.class)
                .optional()
                .map(this::position)
                .orElse(null);
    }

    private @Nullable String position(OwnFile own) {
        var home = own.file() == null || own.file().wishes() == null
                ? null
                : own.file().wishes().home();
        if (home == null) {
            return null;
        }
        return home.lat() == null || home.lon() == null
                ? tables.centreOf(home.subdistrictCode())
                : String.format(Locale.ROOT, "%.5f,%.5f", home.lat(), home.lon());
    }
}
