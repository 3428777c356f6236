package shop;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What every implementation has to meet. */
public interface Named {
    @NotNull
    @Size(max = 33)
    String getName();
}
