// Imani, fifteen, in the middle of a year: an invented plan of seven stages.
import type { Example } from './example.ts';

export const SEVEN_STAGE_EXAMPLE: Example = {
  en: {
    student: 'Imani Halloran',
    answers: {
      Q1: [
        'I live above the bicycle shop with my grandmother. At home we mix Swahili and Swedish, at the pool I am the one who counts the laps.',
        '',
        'conference page',
      ],
      people: ['My grandmother, my cousin Jonas, and Fatou, who sits next to me since fourth grade.'],
      place: ['In the shop, on the upturned crate by the window.'],
      summer: ['I took an old gear hub apart and put it back together. It works, and one ring was left over.'],
      Q2: [
        'When I can try it with my hands first. I hear little on my left side, so I sit where I can see faces. A fan in the room makes everything blurry.',
        'I also learn well when I explain it to Fatou afterwards.',
      ],
      Q3: ['Finding out why something does not turn. Drawing how it should look inside.'],
      Q4: ['Something with machines people depend on: wheelchairs, hospital beds, maybe trains.'],
      drive: ['When somebody rides away on what I repaired.'],
      Q13: ['I open my notebook on Mondays without anybody asking.'],
      Q14: ['In January. Sooner if the shop gets busy before the holidays.'],
      notice: ['My number goes up when I draw the fraction first. On Fridays it drops: I am tired.'],
      Q22: [
        'I am not slow, I skip lines. When I write every line I get most of them right.',
        '',
        'conference page, family summary',
      ],
      Q23: [
        'The first repair evening. Five people came, and I only had to take the tool out of one pair of hands.',
        '',
        'family summary',
      ],
      Q24: ['I wish I had told Mr Abara in October that I could not hear him from the back.'],
    },
    goals: [
      {
        statement: 'I want to solve 8 of 10 equations with fractions by 12 March; in September it was 3.',
        horizon: 'To build things that carry people.',
        why: 'Gear ratios are fractions. I want to work them out instead of guessing.',
        skill: 'checking my own work',
        measure: 'The ten-question sheet Mr Abara gives on Fridays.',
        start: '3 of 10',
        target: '8 of 10',
        begins: '14 Sep',
        deadline: '12 March',
        sort: 'my own, academic, in school, short',
        source: 'My challenge: I skip lines.',
        want: '5 and 3',
        obstacle: 'If the shop is full on Thursday, I do the sheet on Wednesday before dinner.',
        helpedBy: 'Mr Abara and my grandmother',
        helpers: 'Fatou, the homework room on Tuesdays',
        decision: 'Approved by Mr Abara on 21 Sep',
        feedback: 'I like that it comes from your gears. Keep the drawings, they are your best tool.',
        steps: [
          ['Do one sheet a week and write every line', 'student', 'every week until 12 March', '6 times'],
          ['Explain two of them to Fatou', 'student', '2 Nov', 'x'],
          ['Put me in the second row, right side', 'teacher', '5 Oct', 'x'],
        ],
        progress: [
          ['14 Sep', '3 of 10', 'start'],
          ['9 Oct', '4 of 10', ''],
          ['6 Nov', '6 of 10', 'drew them first'],
          ['4 Dec', '6 of 10', 'Friday after the school trip'],
        ],
      },
      {
        statement: 'I want four neighbours to mend their own flat tyre by 30 May.',
        why: 'Half the bicycles in our yard stand still because of a hole the size of a pin.',
        skill: 'explaining',
        measure: 'Each does it alone while I only watch.',
        start: '0',
        target: '4',
        deadline: '30 May',
        sort: 'my own, civic, beyond school, long',
        want: '4 and 4',
        obstacle: 'If nobody comes, I ask at the laundry room instead of putting up a note.',
        helpers: 'Jonas, Mrs Demir from the second floor',
        decision: 'Approved by Mr Abara on 21 Sep',
        showMe: 'Could I see a picture of the first evening?',
        myReply: 'It is in my evidence, the one with the bucket.',
        steps: [
          ['Write the six steps on one page with drawings', 'student', '20 Oct', 'x'],
          ['Ask whether we may use the yard on Sundays', 'family', '25 Oct', 'x'],
          ['Second evening, with the two who could not come', 'student', '24 Jan', ''],
        ],
        progress: [
          ['15 Nov', '1', 'Mrs Demir, on her own'],
          ['29 Nov', '2', ''],
        ],
      },
    ],
    evidence: [
      ['9 Oct', 'Sheet 4 with all lines', 'G1', 'First time I found my own mistake.'],
      ['15 Nov', 'Photo of the bucket and the tube', 'G2', 'You look for bubbles. Everybody held the tube once.'],
      ['2 Dec', 'Drawing of the gear hub', '', 'Made at home. It shows how I think about things that turn.'],
    ],
    records: {
      team: [
        {
          who: 'Mr Abara',
          role: 'advisor, maths',
          reach: 'room 14',
          ask: 'to look at my lines, not only at the result',
        },
        { who: 'Grandmother', role: 'home, shop', reach: 'always', ask: 'Thursday evenings without customers' },
        { who: 'Fatou', role: 'friend', reach: 'lunch', ask: 'to ask me “why?”' },
      ],
      traits: [
        { strength: 'I find out why something does not work', challenge: 'I skip lines when I calculate' },
        { strength: 'I stay with one thing for a long time', challenge: 'I do not say when I cannot hear' },
      ],
      supports: [{ what: 'Second row, right side; captions in films', when: 'always', who: 'all teachers' }],
      activities: [
        {
          what: 'Repair evening in the yard',
          where: 'beyond school',
          goals: 'G2',
          expectations: 'speaking to a group',
        },
        {
          what: 'Physics project: why gears help',
          where: 'in school',
          goals: 'G1',
          expectations: 'measuring and fractions',
        },
      ],
      careers: [
        { what: 'Orthopaedic technician', state: 'explored', found: 'They take casts and build the brace themselves.' },
      ],
      checkIns: [
        { date: '6 Nov', goal: 'G1', how: 'on track', note: 'Drawing helps.' },
        { date: '4 Dec', goal: 'G1', how: 'slipping', note: 'Fridays. I ask for Mondays.' },
      ],
      milestones: [
        {
          what: 'Mrs Demir rode to the market',
          date: '15 Nov',
          goal: 'G2',
          word: 'Mrs Demir: “I rang the bell the whole way.”',
        },
      ],
      portfolio: [
        {
          piece: 'Sheet 4 with all lines',
          goal: 'G1',
          why: 'It is full of crossings-out, and they are the good part.',
        },
      ],
      requests: [
        { date: '7 Dec', goal: 'G1', what: 'The sheet on Mondays instead of Fridays, because I am awake then.' },
      ],
    },
  },
  es: {
    student: 'Itzel Halloran',
    answers: {
      Q1: [
        'Vivo encima del taller de bicicletas con mi abuela. En casa mezclamos zapoteco y español; en la piscina soy la que cuenta las vueltas.',
        '',
        'página de la reunión',
      ],
      people: ['Mi abuela, mi primo Jonás y Fátima, que se sienta a mi lado desde cuarto.'],
      place: ['En el taller, sobre el cajón de la ventana.'],
      summer: ['Desarmé un cambio viejo y lo volví a armar. Funciona, y sobró un anillo.'],
      Q2: [
        'Cuando puedo probarlo primero con las manos. Oigo poco del lado izquierdo y me siento donde veo las caras. Con un ventilador, todo se me vuelve borroso.',
        'También aprendo bien cuando después se lo explico a Fátima.',
      ],
      Q3: ['Encontrar por qué algo no gira. Dibujar cómo se vería por dentro.'],
      Q4: ['Algo con máquinas que la gente necesita: sillas de ruedas, camas de hospital, quizá trenes.'],
      drive: ['Cuando alguien se va en lo que yo arreglé.'],
      Q13: ['Los lunes abro mi cuaderno sin que nadie me lo pida.'],
      Q14: ['En enero. Antes, si el taller se llena por las fiestas.'],
      notice: ['Mi número sube cuando primero dibujo la fracción. Los viernes baja: llego cansada.'],
      Q22: [
        'No soy lenta: me salto líneas. Cuando escribo todas, casi todo sale bien.',
        '',
        'página de la reunión, resumen familiar',
      ],
      Q23: [
        'La primera tarde de arreglos. Vinieron cinco y solo a una persona le quité la herramienta de las manos.',
        '',
        'resumen familiar',
      ],
      Q24: ['Ojalá le hubiera dicho en octubre al profe Abara que no lo oía desde atrás.'],
    },
    goals: [
      {
        statement: 'Quiero resolver 8 de 10 ecuaciones con fracciones para el 12 de marzo; en septiembre eran 3.',
        horizon: 'Construir cosas que lleven a la gente.',
        why: 'Los cambios de una bici son fracciones. Quiero calcularlos en vez de adivinar.',
        skill: 'revisar mi propio trabajo',
        measure: 'La hoja de diez preguntas que da el profe Abara los viernes.',
        start: '3 de 10',
        target: '8 de 10',
        begins: '14 de septiembre',
        deadline: '12 de marzo',
        sort: 'mía, académica, en la escuela, corta',
        source: 'Mi reto: me salto líneas.',
        want: '5 y 3',
        obstacle: 'Si el jueves el taller está lleno, hago la hoja el miércoles antes de cenar.',
        helpedBy: 'El profe Abara y mi abuela',
        helpers: 'Fátima, la sala de tareas de los martes',
        decision: 'Aprobada por el profe Abara el 21 de septiembre',
        feedback: 'Me gusta que nazca de tus engranajes. Conserva los dibujos: son tu mejor herramienta.',
        steps: [
          [
            'Hacer una hoja por semana y escribir todas las líneas',
            'student',
            'cada semana hasta el 12 de marzo',
            '6 veces',
          ],
          ['Explicarle dos a Fátima', 'student', '2 de noviembre', 'x'],
          ['Sentarme en la segunda fila, a la derecha', 'teacher', '5 de octubre', 'x'],
        ],
        progress: [
          ['14 de septiembre', '3 de 10', 'comienzo'],
          ['9 de octubre', '4 de 10', ''],
          ['6 de noviembre', '6 de 10', 'primero las dibujé'],
          ['4 de diciembre', '6 de 10', 'viernes después de la excursión'],
        ],
      },
      {
        statement: 'Quiero que cuatro vecinos arreglen solos su llanta pinchada para el 30 de mayo.',
        why: 'La mitad de las bicis del patio está parada por un agujero del tamaño de un alfiler.',
        skill: 'explicar',
        measure: 'Cada uno lo hace solo mientras yo miro.',
        start: '0',
        target: '4',
        deadline: '30 de mayo',
        sort: 'mía, cívica, fuera de la escuela, larga',
        want: '4 y 4',
        obstacle: 'Si no viene nadie, pregunto en la lavandería en vez de pegar un papel.',
        helpers: 'Jonás, la señora Demir del segundo piso',
        decision: 'Aprobada por el profe Abara el 21 de septiembre',
        showMe: '¿Puedo ver una foto de la primera tarde?',
        myReply: 'Está en mis evidencias, la de la cubeta.',
        steps: [
          ['Escribir los seis pasos en una hoja con dibujos', 'student', '20 de octubre', 'x'],
          ['Preguntar si podemos usar el patio los domingos', 'family', '25 de octubre', 'x'],
          ['Segunda tarde, con los dos que no pudieron venir', 'student', '24 de enero', ''],
        ],
        progress: [
          ['15 de noviembre', '1', 'la señora Demir, ella sola'],
          ['29 de noviembre', '2', ''],
        ],
      },
    ],
    evidence: [
      ['9 de octubre', 'Hoja 4 con todas las líneas', 'G1', 'La primera vez que encontré mi propio error.'],
      [
        '15 de noviembre',
        'Foto de la cubeta y la cámara',
        'G2',
        'Se buscan burbujas. Todos sostuvieron la cámara una vez.',
      ],
      ['2 de diciembre', 'Dibujo del cambio', '', 'Hecho en casa. Muestra cómo pienso las cosas que giran.'],
    ],
    records: {
      team: [
        {
          who: 'Profe Abara',
          role: 'tutor, matemáticas',
          reach: 'salón 14',
          ask: 'que mire mis líneas, no solo el resultado',
        },
        { who: 'Mi abuela', role: 'casa, taller', reach: 'siempre', ask: 'los jueves por la tarde sin clientes' },
        { who: 'Fátima', role: 'amiga', reach: 'en el almuerzo', ask: 'que me pregunte «¿por qué?»' },
      ],
      traits: [
        { strength: 'Encuentro por qué algo no funciona', challenge: 'Me salto líneas al calcular' },
        { strength: 'Aguanto mucho tiempo en una sola cosa', challenge: 'No digo cuándo no oigo' },
      ],
      supports: [
        { what: 'Segunda fila, a la derecha; subtítulos en las películas', when: 'siempre', who: 'todos los docentes' },
      ],
      activities: [
        {
          what: 'Tarde de arreglos en el patio',
          where: 'fuera de la escuela',
          goals: 'G2',
          expectations: 'hablar ante un grupo',
        },
        {
          what: 'Proyecto de física: por qué ayudan los engranajes',
          where: 'en la escuela',
          goals: 'G1',
          expectations: 'medir y fracciones',
        },
      ],
      careers: [
        {
          what: 'Técnica ortopédica',
          state: 'explorado',
          found: 'Toman el molde y construyen ellas mismas la férula.',
        },
      ],
      checkIns: [
        { date: '6 de noviembre', goal: 'G1', how: 'voy bien', note: 'Dibujar ayuda.' },
        { date: '4 de diciembre', goal: 'G1', how: 'me estoy atrasando', note: 'Los viernes. Pido los lunes.' },
      ],
      milestones: [
        {
          what: 'La señora Demir fue en bici al mercado',
          date: '15 de noviembre',
          goal: 'G2',
          word: 'Señora Demir: «Toqué el timbre todo el camino.»',
        },
      ],
      portfolio: [
        { piece: 'Hoja 4 con todas las líneas', goal: 'G1', why: 'Está llena de tachones, y esos son la parte buena.' },
      ],
      requests: [
        {
          date: '7 de diciembre',
          goal: 'G1',
          what: 'La hoja los lunes y no los viernes, porque entonces estoy despierta.',
        },
      ],
    },
  },
};
