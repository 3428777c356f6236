package dev.lintel.example;

import java.nio.file.Path;

class TeamToolOnH2Test extends TeamToolContract {

    @Override
    TestDatabase create(Path folder) {
        return TestDatabase.h2(folder);
    }
}
