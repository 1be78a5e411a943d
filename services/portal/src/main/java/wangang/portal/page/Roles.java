package wangang.portal.page;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What somebody is signed in as. */
public final class Roles {

    private static final String PREFIX = "ROLE_";

    private Roles() {}

    public static boolean isJobseeker(@Nullable Authentication person) {
        return "JOBSEEKER".equals(of(person));
    }

    /** JOBSEEKER, EMPLOYER or OFFICER; null for visitors. */
    public static @Nullable String of(@Nullable Authentication person) {
        return person == null
                ? null
                : person.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .filter(name -> name.startsWith(PREFIX) && !name.equals(PREFIX + "ANONYMOUS"))
                        .map(name -> name.substring(PREFIX.length()))
                        .findFirst()
                        .orElse(null);
    }
}
