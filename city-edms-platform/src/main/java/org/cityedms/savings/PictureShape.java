package org.cityedms.savings;

import org.cityedms.registration.Coded;

/** How the picture lies (формат картинки). */
public enum PictureShape implements Coded {
    /** Аркуш А4, альбомна орієнтація. */
    SHEET("sheet", 842, 595),
    /** Для екрана телефона. */
    TALL("tall", 400, 1230);

    private final String code;
    private final int width;
    private final int height;

    PictureShape(String code, int width, int height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    @Override
    public String code() {
        return code;
    }

    /** In points. */
    public int width() {
        return width;
    }

    /** In points. */
    public int height() {
        return height;
    }
}
