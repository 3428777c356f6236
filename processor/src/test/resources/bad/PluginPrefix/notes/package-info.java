@Plugin(name = "notes", prefix = "notes_")
package notes;

import dev.lintel.Plugin;
