package org.cityedms.resolution;

import org.cityedms.deadline.Bilingual;

/**
 * What the person at work is to a review, a resolution or a task (дійова особа). Whoever acts in a
 * post is what the post is; an assistant is not.
 */
public enum Actor {
    /** Registers documents. */
    REGISTRY("реєстратор", "registry"),
    /** The post that a document was put before. */
    HEAD("керівник, якому подано на розгляд", "head of the review"),
    /** Prepares for the head, and decides nothing in their place. */
    ASSISTANT("помічник керівника", "assistant of the head"),
    /** The post whose resolution it is. */
    AUTHOR("автор резолюції", "author"),
    /** The post that did the primary review of the document. */
    PRIMARY_HEAD("керівник первинного розгляду", "head of the primary review"),
    /** The post that controls the execution. */
    CONTROLLER("контролер", "controller"),
    /** The post that the task was given to as the main executor. */
    MAIN("відповідальний виконавець", "main executor"),
    /** The post that the task was given to as a co-executor. */
    CO("співвиконавець", "co-executor"),
    /** The post that the task was given to for information. */
    INFORMED("особа, якій до відома", "informed"),
    /** The main executor of the point that a co-executor's task belongs to. */
    MAIN_OF_POINT("відповідальний виконавець того самого пункту", "main executor of the point"),
    /** The registry, where the resolution was recorded from paper. */
    RECORDER("реєстратор, для резолюції з паперу", "registry, for a resolution from paper");

    private final String uk;
    private final String en;

    Actor(String uk, String en) {
        this.uk = uk;
        this.en = en;
    }

    public Bilingual title() {
        return new Bilingual(uk, en);
    }
}
