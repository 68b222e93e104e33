import './avatar.css';

/** The first letter of the first and of the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const ends = words.filter((_, index) => index === 0 || index === words.length - 1);
  return ends.map((word) => [...word].slice(0, 1).join('').toLocaleUpperCase()).join('');
}

interface AvatarProps {
  name: string;
}

/** A person's initials beside their name, which is what is read out. */
export function Avatar({ name }: AvatarProps) {
  return (
    <span class="avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
