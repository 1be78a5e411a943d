package wangang.acceptance.pages;

/** The two sizes that every page is looked at in (CSS pixels). */
enum Screen {
    PHONE(360, 740),
    DESK(1440, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    String label() {
        return width + "x" + height;
    }
}
