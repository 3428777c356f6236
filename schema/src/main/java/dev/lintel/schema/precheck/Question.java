package dev.lintel.schema.precheck;

import java.util.List;

/** One thing to look for before a migration. */
interface Question {

    List<Precheck> ask(Before before);
}
