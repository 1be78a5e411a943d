package wangang.campaign.market.domain;

/**
 * An employer as last told. Kind and status stay texts: its owner may add values.
 *
 * @param account who acts for it
 * @param subdistrictCode of its seat, 9 digits
 */
public record KnownEmployer(
        EmployerId id, long version, String account, String name, String kind, String subdistrictCode, String status) {

    public boolean isVerified() {
        return status.equals("VERIFIED");
    }
}
