package wangang.localstack.deadletters;

/** {@code ./wangang replay TOPIC}. */
final class Replay {

    private Replay() {}

    /** Arguments: bootstrap servers, topic. */
    public static void main(String[] arguments) {
        try {
            var result = new DeadLetters(arguments[0], arguments[1]).sendAgain();
            System.out.println(result.sent() + " dead letters sent again, " + result.overtaken()
                    + " left because a newer version of the same aggregate is there");
        } catch (IllegalArgumentException | IllegalStateException refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
    }
}
