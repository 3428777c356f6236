package tasks;

class Day {}
