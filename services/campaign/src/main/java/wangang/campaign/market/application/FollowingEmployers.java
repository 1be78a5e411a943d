package wangang.campaign.market.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.market.domain.KnownEmployer;

/** Keeps up with employers, and lets others follow when one may take part no more. */
@Service
@Transactional
public class FollowingEmployers {

    private final Employers employers;
    private final List<EmployerFollower> followers;

    FollowingEmployers(Employers employers, List<EmployerFollower> followers) {
        this.employers = employers;
        this.followers = followers;
    }

    public void told(KnownEmployer employer) {
        if (employers.put(employer) && !employer.isVerified()) {
            followers.forEach(follower -> follower.unverified(employer.id()));
        }
    }
}
