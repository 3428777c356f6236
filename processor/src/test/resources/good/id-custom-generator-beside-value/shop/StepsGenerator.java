package shop;

import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class StepsGenerator extends SequenceStyleGenerator {}
