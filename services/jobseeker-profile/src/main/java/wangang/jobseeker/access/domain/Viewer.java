package wangang.jobseeker.access.domain;

import java.util.Set;

/** Who wants to see personal data: account, roles, and an officer's subdistricts (none means the whole district). */
public record Viewer(String account, Set<String> roles, Set<String> subdistricts) {

    public Viewer {
        roles = Set.copyOf(roles);
        subdistricts = Set.copyOf(subdistricts);
    }

    public boolean isOfficer() {
        return roles.contains("OFFICER");
    }

    public boolean isEmployer() {
        return roles.contains("EMPLOYER");
    }
}
