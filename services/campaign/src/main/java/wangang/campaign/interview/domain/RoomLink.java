package wangang.campaign.interview.domain;

/** The address at which the two sides of an online interview meet. */
public final class RoomLink {

    private RoomLink() {}

    /** The room's own, with the interview's ticket as a parameter. */
    public static String of(String room, String ticket) {
        int fragment = room.indexOf('#');
        var address = fragment < 0 ? room : room.substring(0, fragment);
        var rest = fragment < 0 ? "" : room.substring(fragment);
        return address + (address.indexOf('?') < 0 ? "?" : "&") + "ticket=" + ticket + rest;
    }
}
