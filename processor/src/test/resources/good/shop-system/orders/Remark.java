package orders;

import core.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@Embeddable
public class Remark {
    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by")
    private Account writtenBy;

    @Column(length = 1000)
    private String text;
}
