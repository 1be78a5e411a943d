package wangang.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows.
 *
 * @param role JOBSEEKER, EMPLOYER or OFFICER; null for visitors
 * @param path of this page
 * @param here the path with its query
 * @param signIn address that begins a sign-in and comes back here
 */
public record Frame(@Nullable String role, String path, String here, String signIn) {

    public boolean signedIn() {
        return role != null;
    }

    public boolean jobseeker() {
        return "JOBSEEKER".equals(role);
    }

    public boolean employer() {
        return "EMPLOYER".equals(role);
    }

    public boolean officer() {
        return "OFFICER".equals(role);
    }

    /** For aria-current: whether this page is, or is below, the path. */
    public @Nullable String current(String other) {
        boolean here = path.equals(other) || (!"/".equals(other) && path.startsWith(other + "/"));
        return here ? "page" : null;
    }
}
